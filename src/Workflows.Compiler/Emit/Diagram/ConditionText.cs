using Workflows.Compiler.Emit.Jsonata;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Diagram;

/// <summary>A Choice's condition for people: <c>stock.available = 0</c>.</summary>
internal static class ConditionText
{
    private const int LongestLabel = 60;

    public static string Of(Expression condition)
    {
        var text = JsonataPrinter.Print(condition).Replace("$states.input.", "").Replace("$states.", "");
        return text.Length <= LongestLabel ? text : text.Substring(0, LongestLabel - 1).TrimEnd() + "…";
    }
}
