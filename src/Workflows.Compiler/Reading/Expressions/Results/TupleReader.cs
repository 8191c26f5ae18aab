using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the tuple of variables that a method returns, each element by itself: <c>(a, b)</c>, or <c>?:</c> and <c>switch</c> over such.</summary>
internal sealed class TupleReader(ReadingScope scope, INamedTypeSymbol tuple)
{
    private readonly ExpressionReader _reader = new(scope);

    public TupleValue? Read(BodyStep body)
    {
        var elements = Enumerable.Range(0, tuple.TupleElements.Length).Select(i => new BodyReader(_reader, scope).Read(body, operation => ReadElement(operation, i))).ToArray();
        return elements.Any(static element => element is null) ? null : new TupleValue(elements!);
    }

    private Expression? ReadElement(IOperation operation, int index) => operation switch
    {
        ITupleOperation literal => _reader.Read(literal.Elements[index]),
        IConversionOperation { OperatorMethod: null } conversion when conversion.Operand is ITupleOperation || IsSame(conversion.Operand.Type) => ReadElement(conversion.Operand, index),
        IConditionalOperation conditional => new BranchReader(_reader, scope).Read(conditional, arm => ReadElement(arm, index)),
        ISwitchExpressionOperation branches => new BranchReader(_reader, scope).Read(branches, arm => ReadElement(arm, index)),
        _ => scope.Report(operation, OperationNames.Of(operation), "return a tuple of the variables, as in '(a, b)'"),
    };

    // But for its names, which a conversion may change.
    private bool IsSame(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true } other
        && other.TupleElements.Length == tuple.TupleElements.Length
        && other.TupleElements.Zip(tuple.TupleElements, static (left, right) => SymbolEqualityComparer.Default.Equals(left.Type, right.Type)).All(static same => same);
}
