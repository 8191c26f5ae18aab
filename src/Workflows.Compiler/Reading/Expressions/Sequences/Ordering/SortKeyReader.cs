using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the key and the comparer of one of the methods that sort.</summary>
internal sealed class SortKeyReader(SequenceArguments call, ReadingScope scope)
{
    public SortKey? Read()
    {
        var key = call.IsLambda(1) ? call.Lambda(1) : Element();
        var type = (call.IsLambda(1) ? LambdaReader.TypeOf(call[1]) : call.ElementType) ?? call.ElementType;
        if (key is null || !IsComparerFine(type) || !IsFine(key, type))
        {
            return null;
        }

        var sorted = ValueTypes.KindOf(type) is ValueKind.Boolean ? key with { Body = new Conditional(key.Body, Number("1"), Number("0")) } : key;
        return new SortKey(sorted, call.Name.EndsWith("Descending", StringComparison.Ordinal));
    }

    private static Literal.Number Number(string text) => new(text);

    private Lambda Element()
    {
        var name = scope.FreshName("item");
        var element = new Reference.Local(name) { IsNullable = FlowNullability.IsNullable(call.ElementType), Shape = JsonShapes.Of(call.ElementType) };
        return new Lambda(new[] { name }.ToEquatableArray(), element);
    }

    private bool IsComparerFine(ITypeSymbol type)
    {
        var comparer = call.Count > (call.IsLambda(1) ? 2 : 1) ? call[call.Count - 1] : null;
        var isText = ValueTypes.KindOf(type) is ValueKind.String;
        if (isText && comparer is null)
        {
            scope.ReportAs(DiagnosticIds.CulturalOrder, call.Operation, $"'{call.Name}'", "pass 'StringComparer.Ordinal'");
        }
        else if (comparer is not null && !(isText && IsOrdinal(comparer)))
        {
            scope.Report(comparer, "this comparer", isText ? "use 'StringComparer.Ordinal'" : "leave it out, or sort in a [Task]");
        }

        return isText == comparer is not null && (comparer is null || IsOrdinal(comparer));
    }

    private bool IsFine(Lambda key, ITypeSymbol type)
    {
        var place = call.IsLambda(1) ? call[1] : call.Operation;
        var kind = ValueTypes.KindOf(type);
        if (kind is ValueKind.Wide)
        {
            scope.ReportInexact(place, $"the order of '{OperationNames.Of(type)}'");
            return false;
        }

        var fault = kind is not (ValueKind.Integer or ValueKind.Double or ValueKind.String or ValueKind.Boolean) ? $"of type '{OperationNames.Of(type)}'"
            : key.Body.IsNullable ? "that may be null"
            : ExpressionTree.MayFail(key.Body) ? "that may fail"
            : null;
        return fault is null || scope.Report(place, $"a sort key {fault}", "sort by a number or a text that is always there") is not null;
    }

    private static bool IsOrdinal(IOperation comparer) => Operands.WithoutConversions(comparer) is IPropertyReferenceOperation
    {
        Property: { Name: "Ordinal", ContainingType.Name: "StringComparer" },
    };
}
