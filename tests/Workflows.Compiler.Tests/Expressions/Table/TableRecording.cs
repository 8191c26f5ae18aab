using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Workflows.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>What C# gives for the rows of a section on each recorded order, beside their JSONata.</summary>
internal static class TableRecording
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonObject Orders = JsonNodeOf(TableFiles.Read("tests/Workflows.Expressions/Recordings/orders.json")).AsObject();

    public static string Of(string section)
    {
        var text = new StringBuilder();
        foreach (var (row, expression) in TableExpressions.All.Where(entry => entry.Row.Section == section))
        {
            var recording = new JsonObject
            {
                ["id"] = row.Id,
                ["csharp"] = expression.Source.Text,
                ["jsonata"] = JsonNodeOf(TableExpressions.Template(expression)),
            };
            if (row.IsRandom)
            {
                recording["isRandom"] = true;
            }

            recording["runs"] = new JsonObject(Orders.Select(order => KeyValuePair.Create<string, JsonNode?>(order.Key, Run(row, expression, order.Value!.ToJsonString()))));
            text.Append(text.Length == 0 ? "[\n  " : ",\n  ").Append(recording.ToJsonString(Options));
        }

        return text.Append("\n]\n").ToString();
    }

    private static JsonObject Run(ExpressionRow row, CompiledExpression expression, string order)
    {
        try
        {
            var json = expression.Run!(TableExpressions.Read(order));
            return new() { ["gives"] = row.IsRandom ? JsonNodeOf(json).GetValueKind().ToString() : JsonNode.Parse(json) };
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return new() { ["fails"] = exception.GetType().Name };
        }
    }

    private static JsonNode JsonNodeOf(string json) => JsonNode.Parse(json)!;
}
