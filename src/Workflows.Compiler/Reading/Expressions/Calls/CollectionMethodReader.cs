using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads the methods of lists, sets and dictionaries themselves.</summary>
internal sealed class CollectionMethodReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>Whether a method belongs to a collection, or extends dictionaries.</summary>
    public static bool IsOne(IMethodSymbol method) => method.ContainingType is { } type && (
        CollectionTypes.ElementOf(type) is not null
        || CollectionTypes.ValueOf(type) is not null
        || SetTypes.ElementOf(type) is not null
        || type is { Name: "CollectionExtensions", ContainingNamespace.Name: "Generic" }
        || type is { Name: "ImmutableArray" or "ImmutableList", IsStatic: true, ContainingNamespace.Name: "Immutable" });

    public Expression? Read(IInvocationOperation operation)
    {
        var target = operation.Instance ?? operation.Arguments.FirstOrDefault()?.Value;
        var arguments = operation.Arguments.Skip(operation.Instance is null ? 1 : 0).Select(static argument => argument.Value).ToList();
        var bare = target is null ? null : Operands.WithoutConversions(target);
        return (operation.TargetMethod.Name, bare) switch
        {
            ("ContainsKey", { } dictionary) when CollectionTypes.ValueOf(dictionary.Type) is not null && arguments.Count == 1 =>
                OfKey(dictionary, arguments[0], static (value, key) => Call(DictionaryFunction.ContainsKey, value, key) with { Shape = JsonShape.Single }),
            ("GetValueOrDefault", { } dictionary) when CollectionTypes.ValueOf(dictionary.Type) is { } element && arguments.Count is 1 or 2 =>
                ReadValueOrDefault(operation, dictionary, element, arguments),
            ("Contains", { } sequence) when arguments.Count == 1 => ReadContains(operation, sequence, arguments[0]),
            ("ToArray" or "ToList" or "ToImmutableArray" or "ToImmutableList", { } sequence) when arguments.Count == 0 && SequenceTypes.ElementOf(sequence.Type) is not null =>
                reader.Read(sequence) is { } value ? NullGuard.Around(value, static known => known) : null,
            _ => scope.Report(operation, OperationNames.Of(operation)),
        };
    }

    private Expression? ReadContains(IInvocationOperation operation, IOperation sequence, IOperation item)
    {
        var element = SetTypes.ElementOf(sequence.Type) ?? SequenceTypes.ElementOf(sequence.Type);
        if (element is null || !new ValueEquality(scope).IsJson(element))
        {
            return scope.Report(operation, OperationNames.Of(operation), "use 'Any' and compare what tells the values apart");
        }

        var (source, wanted) = (reader.Read(sequence), reader.Read(item));
        return source is null || wanted is null
            ? null
            : NullGuard.Around(source, value => new SequenceCall(SequenceFunction.Contains, new[] { value, wanted }.ToEquatableArray()) { Shape = JsonShape.Single });
    }

    private Expression? ReadValueOrDefault(IInvocationOperation operation, IOperation dictionary, ITypeSymbol element, List<IOperation> arguments)
    {
        var other = arguments.Count == 2 ? reader.Read(arguments[1]) : DefaultReader.Of(element, scope.Json);
        if (arguments.Count == 2 && other is null)
        {
            return null;
        }

        // Where null is a value too, it must not be taken for the lack of one.
        if (other is null || (other is not Literal.Null && FlowNullability.IsNullable(element)))
        {
            return scope.Report(operation, $"'GetValueOrDefault' of '{OperationNames.Of(element)}'", "use 'ContainsKey'");
        }

        // C# evaluates it even if there is a value.
        var known = ExpressionTree.MayFail(other) ? Bindings.Name(other, "other", JsonShapes.Of(element), scope) : other;
        return OfKey(dictionary, arguments[0], (value, key) => Default(Call(DictionaryFunction.ValueOrNull, value, key) with
        {
            IsNullable = true,
            Shape = JsonShapes.Of(element),
        }, known)) is { } result
            ? Bindings.Around(known, other, result)
            : null;
    }

    private static Expression Default(Expression value, Expression other) =>
        other is Literal.Null ? value : new Coalesce(value, other) { IsNullable = other.IsNullable, Shape = value.Shape };

    private Expression? OfKey(IOperation dictionary, IOperation key, Func<Expression, Expression, Expression> make)
    {
        var (target, name) = (reader.Read(dictionary), reader.Read(key));
        return target is null || name is null ? null : NullGuard.Around(target, value => NullGuard.Around(name, known => make(value, known)));
    }

    private static DictionaryCall Call(DictionaryFunction function, params Expression[] arguments) => new(function, arguments.ToEquatableArray());
}
