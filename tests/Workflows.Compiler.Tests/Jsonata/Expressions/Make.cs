using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Tests.Jsonata.Expressions;

/// <summary>Makes expressions that read nearly like the C# they stand for.</summary>
internal static class Make
{
    public static Expression Input { get; } = new Reference.Input { Shape = JsonShape.Single };

    public static Expression Null { get; } = new Literal.Null();

    public static Expression True { get; } = new Literal.Boolean(true);

    public static Expression False { get; } = new Literal.Boolean(false);

    /// <summary>
    /// Members of the input, for instance <c>order.note?</c>: <c>?</c> marks a nullable one, <c>[]</c> an array, and <c>*</c> one whose type does not say
    /// whether it is an array.
    /// </summary>
    public static Expression In(string path) => path.Split('.').Aggregate(Input, Member);

    public static Expression Member(this Expression target, string name) =>
        new MemberAccess(target, name.TrimEnd('?', '[', ']', '*')) { IsNullable = name.Contains('?'), Shape = Shape(name) };

    public static Expression At(this Expression target, Expression index, JsonShape shape = JsonShape.Single, bool isNullable = false) =>
        new ElementAccess(target, index) { Shape = shape, IsNullable = isNullable };

    public static Expression At(this Expression target, int index, JsonShape shape = JsonShape.Single, bool isNullable = false) =>
        target.At(Number(index), shape, isNullable);

    public static Expression FromEnd(this Expression target, Expression index) =>
        new ElementAccess(target, index) { IsFromEnd = true, Shape = JsonShape.Single };

    public static Expression FromEnd(this Expression target, int index) => target.FromEnd(Number(index));

    public static Expression Lookup(this Expression target, Expression key, JsonShape shape = JsonShape.Single, bool isNullable = false) =>
        new Lookup(target, key) { Shape = shape, IsNullable = isNullable };

    public static Expression Count(this Expression target) => new Count(target);

    public static Expression Number(int value) => new Literal.Number(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Expression Text(string value) => new Literal.String(value);

    /// <summary>A text that is known when the definition is deployed.</summary>
    public static Expression Placeholder(string name) => new Reference.Placeholder(name) { Scalar = ScalarType.String };

    public static Expression Is(this Expression left, BinaryOperator @operator, Expression right) => new Binary(@operator, left, right);

    public static Expression Plus(this Expression left, Expression right) => left.Is(BinaryOperator.Add, right);

    public static Expression Minus(this Expression left, Expression right) => left.Is(BinaryOperator.Subtract, right);

    public static Expression Times(this Expression left, Expression right) => left.Is(BinaryOperator.Multiply, right);

    public static Expression Over(this Expression left, Expression right) => left.Is(BinaryOperator.Divide, right);

    public static Expression DividedBy(this Expression left, Expression right) => left.Is(BinaryOperator.DivideIntegers, right);

    public static Expression Modulo(this Expression left, Expression right) => left.Is(BinaryOperator.Remainder, right);

    public static Expression Join(this Expression left, Expression right) => left.Is(BinaryOperator.Concatenate, right);

    public static Expression Equal(this Expression left, Expression right) => left.Is(BinaryOperator.Equal, right);

    public static Expression NotEqual(this Expression left, Expression right) => left.Is(BinaryOperator.NotEqual, right);

    public static Expression Less(this Expression left, Expression right) => left.Is(BinaryOperator.LessThan, right);

    public static Expression Greater(this Expression left, Expression right) => left.Is(BinaryOperator.GreaterThan, right);

    public static Expression And(this Expression left, Expression right) => left.Is(BinaryOperator.And, right);

    public static Expression Or(this Expression left, Expression right) => left.Is(BinaryOperator.Or, right);

    public static Expression Not(this Expression operand) => new Unary(UnaryOperator.Not, operand);

    public static Expression Negative(this Expression operand) => new Unary(UnaryOperator.Negate, operand);

    public static Expression IsNull(this Expression operand) => new IsNull(operand);

    public static Expression IsNotNull(this Expression operand) => operand.IsNull().Not();

    public static Expression Else(this Expression left, Expression right) => new Coalesce(left, right);

    public static Expression If(Expression condition, Expression then, Expression otherwise) => new Conditional(condition, then, otherwise);

    public static Expression Fails(string message) => new Failure(message);

    public static Expression Object(params (string Name, Expression Value)[] members) => new ObjectConstruction(Values(members));

    public static Expression With(this Expression target, params (string Name, Expression Value)[] members) => new With(target, Values(members));

    public static Expression Array(params Expression[] elements) => new ArrayConstruction(elements.ToEquatableArray());

    public static Expression AsText(this Expression operand, TextKind kind) => new TextOf(operand, kind);

    public static Expression Variable(string name, JsonShape shape = JsonShape.Single) => new Reference.Variable(name) { Shape = shape };

    private static EquatableArray<MemberValue> Values((string Name, Expression Value)[] members) =>
        members.Select(member => new MemberValue(member.Name, member.Value)).ToEquatableArray();

    private static JsonShape Shape(string name) =>
        name.Contains("[]") ? JsonShape.Array : name.Contains('*') ? JsonShape.Unknown : JsonShape.Single;
}
