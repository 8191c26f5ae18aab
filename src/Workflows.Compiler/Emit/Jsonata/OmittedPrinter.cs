using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Values that leave their member out of an object where C# has null: JSONata's objects lack what gives nothing, and a choice without an else gives nothing.</summary>
internal static class OmittedPrinter
{
    private static readonly Fragment Nothing = new("()") { IsPlain = true };

    public static Fragment Print(Expression expression, Scope scope) => expression switch
    {
        Literal.Null => Nothing,
        _ when !expression.CanBeNull() => JsonataPrinter.Value(expression, scope),
        Conditional { Then: Literal.Null, Otherwise: not Literal.Null, Condition: not IsNull } conditional =>
            Print(new Conditional(new Unary(UnaryOperator.Not, conditional.Condition), conditional.Otherwise, conditional.Then) { IsNullable = true }, scope),
        Conditional conditional => NullPrinter.Conditional(conditional, scope, Print),
        Coalesce coalesce => NullPrinter.Coalesce(coalesce, scope, Print),
        Let let => LetPrinter.Print(let, scope, Print),
        _ => JsonataPrinter.Raw(expression, scope).Repeated(scope.Fresh("value"), static value => new($"{value} != null ? {value}", Precedence.Conditional)),
    };

    public static bool IsNothing(Fragment fragment) => ReferenceEquals(fragment, Nothing);

    /// <summary>An object without those members that are null; <c>$sift</c> of an object that keeps none gives nothing.</summary>
    public static string Without(string target, EquatableArray<MemberValue> members, Scope scope)
    {
        var names = members.Where(static member => member.IsOmittedIfNull).Select(static member => JsonataText.Quote(member.Name)).ToList();
        var (value, name) = (scope.Fresh("v"), scope.Fresh("k"));
        var others = names.Count == 1 ? $"{name} != {names[0]}" : $"$not({name} in [{string.Join(", ", names)}])";
        return $"$merge([{{}}, $sift({target}, function({value}, {name}) {{ {others} or {value} != null }})])";
    }
}
