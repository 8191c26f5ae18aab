using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>new Dictionary&lt;string, T&gt; { ["key"] = value }</c> and <c>{ { "key", value } }</c>.</summary>
internal sealed class DictionaryReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IObjectCreationOperation operation)
    {
        if (operation is not { Type: { } type, Arguments.IsEmpty: true } || (type.Name is not "Dictionary" && !DynamoTypes.IsItem(type)))
        {
            return scope.Report(operation, $"a new '{OperationNames.Of(operation.Type)}' from other values", "write the keys and values");
        }

        var pairs = operation.Initializer?.Initializers.Select(ReadPair).ToList() ?? [];
        if (pairs.Any(static pair => pair.Key is null || pair.Value is null))
        {
            return null;
        }

        var names = pairs.Select(static pair => (pair.Key as Literal.String)?.Value).ToList();
        if (!names.Contains(null) && names.Distinct().Count() == names.Count)
        {
            return new ObjectConstruction(pairs.Select((pair, i) => new MemberValue(names[i]!, pair.Value!)).ToEquatableArray());
        }

        return Guarded(pairs, 0, [], keys => new DictionaryCall(pairs[0].IsAdded ? DictionaryFunction.Add : DictionaryFunction.Set, keys.ToEquatableArray())
        {
            Shape = JsonShape.Single,
            MayFail = pairs[0].IsAdded,
        });
    }

    private static Expression Guarded(List<(Expression? Key, Expression? Value, bool IsAdded)> pairs, int next, List<Expression> known, Func<List<Expression>, Expression> make) =>
        next == pairs.Count
            ? make(known)
            : NullGuard.Around(pairs[next].Key!, key => Guarded(pairs, next + 1, [.. known, key, pairs[next].Value!], make));

    private (Expression? Key, Expression? Value, bool IsAdded) ReadPair(IOperation element)
    {
        switch (element)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] }, Value: var value }:
                return (reader.Read(key), reader.Read(value), false);
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var value }] }:
                return (reader.Read(key), reader.Read(value), true);
            default:
                scope.Report(element, "this element of an initialiser");
                return default;
        }
    }
}
