using System.Text.RegularExpressions;

namespace Workflows.Build.Sam;

/// <summary>Intrinsic functions of CloudFormation.</summary>
internal static class Cfn
{
    // AWS::Region is CloudFormation's own.
    private static readonly Regex s_placeholder = new(@"\$\{([A-Za-z0-9_]+)\}", RegexOptions.CultureInvariant);

    public static JsonValue Ref(string logicalId) => new JsonObject { { "Ref", logicalId } };

    public static JsonValue GetAtt(string logicalId, string attribute) => new JsonObject { { "Fn::GetAtt", Array(logicalId, attribute) } };

    /// <summary>A text whose parts in <c>${}</c> are replaced: pseudo parameters by CloudFormation, placeholders by what stands for them.</summary>
    public static JsonValue Sub(string text, IReadOnlyDictionary<string, JsonValue> placeholders, params (string Name, JsonValue Value)[] more)
    {
        var values = new JsonObject();
        foreach (var name in PlaceholdersIn(text).Where(placeholders.ContainsKey))
        {
            values.Add(name, placeholders[name]);
        }

        foreach (var (name, value) in more)
        {
            values.Add(name, value);
        }

        return new JsonObject { { "Fn::Sub", values.IsEmpty ? JsonValue.Of(text) : new JsonArray([JsonValue.Of(text), values]) } };
    }

    /// <summary>A part of a text, counted from 0: <c>Part(arn, ":", 6)</c> is the name in a state machine's ARN.</summary>
    public static JsonValue Part(JsonValue text, string separator, int index) => new JsonObject
    {
        { "Fn::Select", new JsonArray([new JsonLiteral(index.ToString(System.Globalization.CultureInfo.InvariantCulture)), new JsonObject { { "Fn::Split", new JsonArray([JsonValue.Of(separator), text]) } }]) },
    };

    /// <summary>A text of a definition as a value: itself, what stands for its only placeholder, or a <c>Fn::Sub</c>.</summary>
    public static JsonValue Text(string text, IReadOnlyDictionary<string, JsonValue> placeholders)
    {
        var names = PlaceholdersIn(text).ToList();
        return names.Count == 0 ? JsonValue.Of(text)
            : names.Count == 1 && text == $"${{{names[0]}}}" && placeholders.TryGetValue(names[0], out var value) ? value
            : Sub(text, placeholders);
    }

    public static JsonArray Array(params string[] texts) => new(texts.Select(JsonValue.Of));

    private static IEnumerable<string> PlaceholdersIn(string text) => s_placeholder.Matches(text).Cast<Match>().Select(match => match.Groups[1].Value).Distinct();
}
