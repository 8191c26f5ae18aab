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
        foreach (var part in Parts(expression))
        {
            if (part is Literal.String text && IntrinsicText.IsPlain(text.Value))
            {
                template.Append(IntrinsicText.Escape(text.Value));
                continue;
            }

            template.Append("{}");
            arguments.Add(Argument(part, scope));
        }

        return arguments.Contains(null) ? null : Intrinsic.Call("Format", [Intrinsic.Of($"'{template}'"), .. arguments.OfType<Intrinsic>()]);
    }

    private static IEnumerable<Expression> Parts(Expression expression) => expression is Binary { Operator: BinaryOperator.Concatenate } binary
        ? Parts(binary.Left).Concat(Parts(binary.Right))
        : [expression];

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
