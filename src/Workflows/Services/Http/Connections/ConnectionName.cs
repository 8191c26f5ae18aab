namespace Workflows;

/// <summary>The name in what a request has as its <c>ConnectionArn</c>.</summary>
internal static class ConnectionName
{
    private const string InArn = ":connection/";

    /// <summary><c>payments</c> of <c>${payments}</c>, and of <c>arn:aws:events:eu-west-1:123456789012:connection/payments/81210c42</c>; any other text is the name.</summary>
    public static string Of(string text)
    {
        if (text is ['$', '{', .. var placeholder, '}'])
        {
            return placeholder;
        }

        return text.StartsWith("arn:", StringComparison.Ordinal) && text.IndexOf(InArn, StringComparison.Ordinal) is > 0 and var at
            ? text[(at + InArn.Length)..].Split('/')[0]
            : text;
    }
}
