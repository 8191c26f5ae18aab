namespace Workflows;

public static partial class Http
{
    /// <summary>Which connection a request uses.</summary>
    /// <param name="ConnectionArn">
    /// The ARN of an EventBridge connection, mostly the <see cref="PlaceholderAttribute"/> parameter of the workflow. In process the name of an <see cref="HttpConnection"/>, or an
    /// ARN or <c>${Placeholder}</c> with that name.
    /// </param>
    [ServiceData]
    public sealed record Connection(string ConnectionArn);
}
