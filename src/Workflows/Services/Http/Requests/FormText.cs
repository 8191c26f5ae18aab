using System.Text.Json;

namespace Workflows;

/// <summary>A body as a form: <c>{"a":{"b":[1,2]}}</c> is <c>a[b][0]=1&amp;a[b][1]=2</c>.</summary>
internal static class FormText
{
    public const string Indices = "INDICES";
    private const string Commas = "COMMAS";
    private const string Brackets = "BRACKETS";

    public static string Of(JsonElement body, string format)
    {
        if (!EndpointFields.ArrayFormats.Contains(format))
        {
            throw EndpointFailure.Refused($"The value of the field 'Transform.RequestEncodingOptions.ArrayFormat' is '{format}', which is none of {string.Join(", ", EndpointFields.ArrayFormats)}.");
        }

        if (body.ValueKind != JsonValueKind.Object)
        {
            throw EndpointFailure.Refused("The value of the field 'RequestBody' has an invalid format: only an object can be URL-encoded.");
        }

        var pairs = new List<string>();
        foreach (var member in body.EnumerateObject())
        {
            Add(pairs, Uri.EscapeDataString(member.Name), member.Value, format);
        }

        return string.Join('&', pairs);
    }

    // JSON is at most 64 deep, and so is this.
    private static void Add(List<string> pairs, string name, JsonElement value, string format)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Add(pairs, $"{name}[{Uri.EscapeDataString(member.Name)}]", member.Value, format);
                }

                break;
            case JsonValueKind.Array when format is Commas:
                pairs.Add($"{name}={string.Join(',', value.EnumerateArray().Select(static item => Encoded(item)))}");
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Add(pairs, format switch { Indices => $"{name}[{index++}]", Brackets => $"{name}[]", _ => name }, item, format);
                }

                break;
            default:
                pairs.Add($"{name}={Encoded(value)}");
                break;
        }
    }

    private static string Encoded(JsonElement value) => Uri.EscapeDataString(ScalarText.Of(value));
}
