using System.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes text that is put together: <c>States.Format('{} parcels for {}', $.count, $.name)</c>.</summary>
internal static class FormatPrinter
{
    public static Intrinsic? Print(Expression expression, JsonPathScope scope)
    {
        var template = new StringBuilder();
        List<Intrinsic?> arguments = [];
        foreach (var row in DeployedText.Rows(expression))
        {
            if (row.All(static part => part is Literal.String or Reference.Placeholder) && IntrinsicText.TryTemplate(row) is { } text)
            {
                template.Append(text);
                continue;
            }

            foreach (var part in row)
            {
                template.Append("{}");
                arguments.Add(Argument(part, scope));
            }
        }

        return arguments.Contains(null) ? null : Intrinsic.Call("Format", [Intrinsic.Of($"'{template}'"), .. arguments.OfType<Intrinsic>()]);
    }

    // Of numbers only integers print as in C#, and of Booleans none does.
    private static Intrinsic? Argument(Expression part, JsonPathScope scope)
    {
        if (part is TextOf { Kind: TextKind.Boolean })
        {
            scope.Report(part, PartNames.Of(part, scope.Roots));
            return null;
        }

        if (part is Conditional { Condition: IsNull { Operand: var operand }, Then: Literal.String { Value.Length: 0 } } text && PathReader.TryRead(operand, scope.Roots) is { } path)
        {
            if (scope.Roots.IsSet(operand))
            {
                return Argument(text.Otherwise, scope);
            }

            PathPrinter.ReportMissing(operand, path, scope);
            return null;
        }

        return IntrinsicPrinter.Argument(part is TextOf { Kind: TextKind.Integer } integer ? integer.Operand : part, scope);
    }
}
