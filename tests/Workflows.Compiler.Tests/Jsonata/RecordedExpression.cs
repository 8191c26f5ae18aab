using System.Text.Json;

namespace Workflows.Compiler.Tests.Jsonata;

/// <summary>An expression in <c>Recordings</c>: its JSONata, which verify.mjs evaluates over the runs and compares with what they give.</summary>
internal sealed record RecordedExpression(string Name, string Jsonata, IReadOnlyList<JsonElement> Runs)
{
    public static IReadOnlyList<RecordedExpression> Read(string fileName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Jsonata", "Recordings", fileName);
        return JsonSerializer.Deserialize<RecordedExpression[]>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
    }
}
