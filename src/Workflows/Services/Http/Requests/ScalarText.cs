using System.Text.Json;

namespace Workflows;

/// <summary>A value in a query or a form.</summary>
internal static class ScalarText
{
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };
}
