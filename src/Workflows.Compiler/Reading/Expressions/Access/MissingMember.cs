using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>
/// Gives a member that the JSON lacks the default of the constructor's parameter, as the runner does when it reads the JSON:
/// <c>record Price(decimal Amount, string Currency = "EUR")</c>.
/// </summary>
internal static class MissingMember
{
    /// <summary>The member, or its default where the JSON has none. Null is refused by the runner, so that it cannot be meant.</summary>
    public static Expression OrDefault(MemberAccess access, ISymbol member, ReadingScope scope) =>
        !IsNullable(member) && ParameterOf(member, scope) is { HasExplicitDefaultValue: true } parameter && Literal(parameter, scope) is { } value
            ? new Coalesce(access with { IsNullable = true }, value) { Shape = access.Shape }
            : access;

    private static bool IsNullable(ISymbol member) => Nullability.IsNullable(Nullability.OfMember(MemberReader.TypeOf(member)));

    private static IParameterSymbol? ParameterOf(ISymbol member, ReadingScope scope)
    {
        var type = member.ContainingType;
        return !type.IsAbstract && scope.Json.ConstructorOf(type).HasDefaults && scope.Json.MembersOf(type).FirstOrDefault(found => ValueTypes.AreSameMember(found.Symbol, member)) is { } known
            ? scope.Json.ConstructorOf(type).ParameterOf(known)
            : null;
    }

    private static Expression? Literal(IParameterSymbol parameter, ReadingScope scope) => parameter.ExplicitDefaultValue switch
    {
        null => DefaultReader.Of(parameter.Type, scope.Json),
        var value when parameter.Type.TypeKind == TypeKind.Enum => EnumNames.ValueOf(parameter.Type, value, scope.Json),
        bool value => new Literal.Boolean(value),
        string value => new Literal.String(value),
        char value => new Literal.String(value.ToString()),
        var value => NumberText.Of(value) is { } number ? new Literal.Number(number) : null,
    };
}
