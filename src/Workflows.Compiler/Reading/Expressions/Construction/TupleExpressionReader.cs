using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads new tuples, and whether two are equal.</summary>
internal sealed class TupleExpressionReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(ITupleOperation operation)
    {
        if (operation.Type is not INamedTypeSymbol type || TupleTypes.NamesOf(type, scope) is not { } names || names.Count != operation.Elements.Length)
        {
            return scope.Report(operation, "a tuple of this size", "use a record");
        }

        var values = operation.Elements.Select(reader.Read).ToList();
        return values.Contains(null)
            ? null
            : new ObjectConstruction(values.Select((value, i) => new MemberValue(names[i], value!)).ToEquatableArray());
    }

    public Expression? Read(ITupleBinaryOperation operation)
    {
        if (Operands.WithoutConversions(operation.LeftOperand) is not ITupleOperation left || Operands.WithoutConversions(operation.RightOperand) is not ITupleOperation right)
        {
            return scope.Report(operation, "a comparison of tuples without parentheses", "compare their elements");
        }

        var equality = new ValueEquality(scope);
        var values = new List<Expression>();
        Expression? equal = Logic.True;
        for (var i = 0; i < left.Elements.Length; i++)
        {
            var (first, second) = (reader.Read(left.Elements[i]), reader.Read(right.Elements[i]));
            var part = first is null || second is null ? null : equality.Of(left.Elements[i].Type ?? right.Elements[i].Type!, first, second, operation);
            equal = equal is null || part is null ? null : Logic.And(equal, part);
            values.AddRange(new[] { first, second }.OfType<Expression>());
        }

        if (equal is null)
        {
            return null;
        }

        // C# evaluates all elements before it compares any.
        for (var i = values.Count - 1; i >= 0; i--)
        {
            equal = Logic.Evaluating(values[i], equal);
        }

        return operation.OperatorKind is BinaryOperatorKind.NotEquals ? Logic.Not(equal) : equal;
    }
}
