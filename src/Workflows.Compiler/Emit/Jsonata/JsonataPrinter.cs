using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Writes a pure expression as JSONata with the same meaning.</summary>
/// <remarks>
/// What JSONata and C# mean differs most where a value is missing: JSONata goes on with nothing, in which comparisons are false and
/// members disappear. So a piece is printed in one of two ways: as a value, which is there and may be null, or raw, which may be missing
/// where C# has null, for operators that treat the two alike.
/// </remarks>
internal static class JsonataPrinter
{
    /// <param name="expression">What to write.</param>
    /// <param name="given">A condition that holds wherever the expression is evaluated; null for none.</param>
    public static string Print(Expression expression, Expression? given = null)
    {
        var scope = Scope.Of(given is null ? [expression] : [expression, given]);
        return Value(expression, given is null ? scope : scope.After(given, outcome: true)).Text;
    }

    /// <summary>A piece that always gives a value, null where C# has null.</summary>
    public static Fragment Value(Expression expression, Scope scope) => scope.Printed.Value(expression, () => PrintValue(expression, scope));

    /// <summary>A piece that may give nothing where C# has null.</summary>
    public static Fragment Raw(Expression expression, Scope scope) => Failing(Unguarded(expression, scope), scope);

    /// <summary>A piece that may give nothing, for the reason that its <see cref="Fragment.Missing"/> says.</summary>
    public static Fragment Unguarded(Expression expression, Scope scope) => scope.Printed.Unguarded(expression, () => PrintUnguarded(expression, scope));

    /// <summary>The same piece, failing where there is no such element or key.</summary>
    public static Fragment Failing(Fragment fragment, Scope scope) => fragment.Missing switch
    {
        Missing.IsOutOfRange => Guarded(fragment, Error(ElementPrinter.OutOfRange).Text, scope),
        Missing.IsEmpty => Guarded(fragment, Error(ElementPrinter.NoElements).Text, scope),
        Missing.IsUnknownKey => Guarded(fragment, Error(ElementPrinter.UnknownKey).Text, scope),
        _ => fragment,
    };

    public static Fragment Error(string message) => new($"$error({JsonataText.Quote(message)})");

    private static Fragment PrintValue(Expression expression, Scope scope) => expression switch
    {
        Conditional conditional => NullPrinter.Conditional(conditional, scope, Value),
        Coalesce coalesce => NullPrinter.Coalesce(coalesce, scope, Value),
        Let let => LetPrinter.Print(let, scope, Value),
        _ => Raw(expression, scope) is var raw && raw.Missing is Missing.IsNull ? Guarded(raw, "null", scope) : raw,
    };

    private static Fragment PrintUnguarded(Expression expression, Scope scope) => expression switch
    {
        Literal literal => ConstructionPrinter.Constant(literal),
        Reference reference => PathPrinter.Root(reference, scope),
        MemberAccess member => PathPrinter.Member(member, scope),
        ElementAccess element => ElementPrinter.Element(element, scope),
        Lookup lookup => ElementPrinter.Lookup(lookup, scope),
        Count count => new($"$count({ItemsPrinter.Print(count.Target, scope).Text})"),
        Unary unary => LogicPrinter.Unary(unary, scope),
        Binary binary => Binary(binary, scope),
        IsNull isNull => NullPrinter.IsNull(isNull.Operand, scope),
        Coalesce coalesce => NullPrinter.Coalesce(coalesce, scope, Raw),
        Conditional conditional => NullPrinter.Conditional(conditional, scope, Raw),
        ObjectConstruction construction => ConstructionPrinter.Object(construction.Members, scope),
        With with => ConstructionPrinter.With(with, scope),
        ArrayConstruction array => ConstructionPrinter.Array(array, scope),
        Let let => LetPrinter.Print(let, scope, Raw),
        Raw raw => new(raw.Text, Precedence.Conditional) { Missing = raw.IsNullable ? Missing.IsNull : Missing.Never },
        JsonCall call => JsonPrinter.Print(call, scope),
        TextCall call => TextPrinter.Print(call, scope),
        TimeCall call => TimePrinter.Print(call, scope),
        NumberCall call => NumberPrinter.Print(call, scope),
        SequenceCall call => SequencePrinter.Print(call, scope),
        DictionaryCall call => DictionaryPrinter.Print(call, scope),
        TextOf text => ConstructionPrinter.Text(text, scope),
        Failure failure => Error(failure.Message),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} has no JSONata."),
    };

    private static Fragment Binary(Binary binary, Scope scope) => binary.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or => LogicPrinter.Logic(binary, scope),
        BinaryOperator.Equal => EqualityPrinter.Equal(binary.Left, binary.Right, scope),
        BinaryOperator.NotEqual => EqualityPrinter.NotEqual(binary.Left, binary.Right, scope),
        BinaryOperator.Concatenate => ConstructionPrinter.Concatenation(binary, scope),
        BinaryOperator.LessThan or BinaryOperator.LessThanOrEqual or BinaryOperator.GreaterThan or BinaryOperator.GreaterThanOrEqual =>
            EqualityPrinter.Order(binary, scope),
        _ => ArithmeticPrinter.Print(binary, scope),
    };

    private static Fragment Guarded(Fragment fragment, string otherwise, Scope scope) => fragment.Repeated(
        scope.Fresh("value"),
        value => new($"$exists({value}) ? {value} : {otherwise}", Precedence.Conditional));
}
