using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Keys</c>, <c>Values</c> and <c>Count</c> of dictionaries, and <c>Key</c> and <c>Value</c> of their pairs.</summary>
internal static class DictionaryMemberReader
{
    /// <summary>The member of a target that is not null; null of members that are none of these.</summary>
    public static Func<Expression, Expression>? Of(IPropertySymbol property, ITypeSymbol? target, bool isNullable, ReadingScope scope)
    {
        if (DictionaryTypes.IsPair(target) && DictionaryTypes.NameOf(property, scope) is { } name)
        {
            return value => new MemberAccess(value, name) { IsNullable = isNullable, Shape = JsonShapes.Of(property.Type) };
        }

        if (DictionaryTypes.IsView(target) && property.Name is "Count")
        {
            return static value => new Count(value);
        }

        if (CollectionTypes.ValueOf(target) is not { } element)
        {
            return null;
        }

        return property.Name switch
        {
            "Keys" => value => Call(DictionaryFunction.Keys, value, JsonShape.Array, JsonShape.Single),
            "Values" => value => Call(DictionaryFunction.Values, value, JsonShape.Array, JsonShapes.Of(element)),
            "Count" => value => Call(DictionaryFunction.Count, value, JsonShape.Single, JsonShape.Unknown),
            _ => null,
        };
    }

    private static DictionaryCall Call(DictionaryFunction function, Expression dictionary, JsonShape shape, JsonShape element) =>
        new(function, new[] { dictionary }.ToEquatableArray()) { Shape = shape, ElementShape = element };
}
