using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tuples, which are objects in JSON.</summary>
internal static class TupleTypes
{
    /// <summary>The names of a tuple's elements in JSON; empty if there are more than JSON has in one object.</summary>
    public static IReadOnlyList<string> NamesOf(INamedTypeSymbol tuple, ReadingScope scope)
    {
        var members = scope.Json.MembersOf(tuple.TupleUnderlyingType ?? tuple);
        return tuple.TupleElements.Length > 7
            ? []
            : [.. tuple.TupleElements.Select(element => members.FirstOrDefault(member => member.Symbol.Name == (element.CorrespondingTupleField ?? element).Name)?.JsonName).OfType<string>()];
    }

    /// <summary>The name in JSON of what a field of a tuple stands for; null of other fields.</summary>
    public static string? NameOf(IFieldSymbol field, ReadingScope scope)
    {
        var tuple = field.ContainingType;
        if (!tuple.IsTupleType || NamesOf(tuple, scope) is not { Count: > 0 } names)
        {
            return null;
        }

        var position = tuple.TupleElements.IndexOf(tuple.TupleElements.FirstOrDefault(element =>
            (element.CorrespondingTupleField ?? element).Name == (field.CorrespondingTupleField ?? field).Name)!);
        return position >= 0 && position < names.Count ? names[position] : null;
    }

    /// <summary>An element of a tuple: what it was made of, if the others cannot fail.</summary>
    public static Expression Element(Expression tuple, string name, IFieldSymbol field, bool isNullable) =>
        tuple is ObjectConstruction made && made.Members.All(member => member.Name == name || !ExpressionTree.MayFail(member.Value))
            ? made.Members.First(member => member.Name == name).Value
            : new MemberAccess(tuple, name) { IsNullable = isNullable, Shape = JsonShapes.Of(field.Type) };
}
