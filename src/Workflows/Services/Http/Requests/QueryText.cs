using System.Text.Json;

namespace Workflows;

/// <summary>The query of a URL: its own, then that of the request, then the connection's, which wins by name.</summary>
internal static class QueryText
{
    /// <param name="own">What the URL has, with its question mark.</param>
    /// <param name="parameters">Those of the request.</param>
    /// <param name="connection">Those of the connection.</param>
    public static string Of(string own, IReadOnlyDictionary<string, JsonElement>? parameters, KeyValuePair<string, string>[] connection)
    {
        var pairs = own.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => IsFree(NameOf(pair), connection)).ToList();
        foreach (var (name, value) in parameters ?? new Dictionary<string, JsonElement>())
        {
            if (IsFree(name, connection))
            {
                pairs.AddRange(ValuesOf(name, value).Select(text => Pair(name, text)));
            }
        }

        pairs.AddRange(connection.Select(static parameter => Pair(parameter.Key, parameter.Value)));
        return string.Join('&', pairs);
    }

    private static IEnumerable<string> ValuesOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Array when value.EnumerateArray().All(IsScalar) => [.. value.EnumerateArray().Select(ScalarText.Of)],
        _ when IsScalar(value) => [ScalarText.Of(value)],
        _ => throw EndpointFailure.Refused($"The value of the field 'QueryParameters' has an invalid format: '{name}' is neither a value nor a list of values."),
    };

    private static bool IsScalar(JsonElement value) => value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);

    private static bool IsFree(string name, KeyValuePair<string, string>[] connection) => !Array.Exists(connection, parameter => parameter.Key == name);

    private static string NameOf(string pair) => Uri.UnescapeDataString(pair.Split('=', 2)[0].Replace('+', ' '));

    private static string Pair(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";
}
