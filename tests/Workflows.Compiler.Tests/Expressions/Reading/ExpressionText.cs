using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Tests.Expressions;

/// <summary>Writes a tree so that a test can compare it: one notation for each node, <c>?</c> behind what may be null.</summary>
internal static class ExpressionText
{
    public static string Of(Expression? expression) => expression switch
    {
        null => "nothing",
        Reference.Input => "input" + Mark(expression),
        Reference.Result => "result" + Mark(expression),
        Reference.Context => "context" + Mark(expression),
        Reference.Now => "now" + Mark(expression),
        Literal.Null => "null",
        Literal.Boolean literal => literal.Value ? "true" : "false",
        Literal.Number literal => literal.Text,
        Literal.String literal => $"'{literal.Value}'",
        MemberAccess access => $"{Of(access.Target)}.{access.Name}{Mark(access)}",
        ElementAccess access => $"{Of(access.Target)}[{(access.IsFromEnd ? "^" : "")}{Of(access.Index)}]{Mark(access)}",
        Lookup lookup => $"{Of(lookup.Target)}{{{Of(lookup.Key)}}}{Mark(lookup)}",
        Count count => $"count({Of(count.Target)}){Mark(count)}",
        IsNull test => $"null?({Of(test.Operand)}){Mark(test)}",
        Unary unary => $"{(unary.Operator is UnaryOperator.Not ? "not" : "neg")}({Of(unary.Operand)}){Mark(unary)}",
        Binary binary => $"({Of(binary.Left)} {Symbol(binary.Operator)} {Of(binary.Right)}){Mark(binary)}",
        Coalesce coalesce => $"({Of(coalesce.Left)} ?? {Of(coalesce.Right)}){Mark(coalesce)}",
        Conditional conditional =>
            $"(if {Of(conditional.Condition)} then {Of(conditional.Then)} else {Of(conditional.Otherwise)}){Mark(conditional)}",
        Failure => "fail",
        Reference.Local local => local.Name + Mark(local),
        Lambda lambda => $"{string.Join(", ", lambda.Parameters)} => {Of(lambda.Body)}",
        Let let => $"let {let.Name} = {Of(let.Value)} in {Of(let.Body)}",
        Spread spread => $"..{Of(spread.Operand)}",
        DictionaryCall call => $"{call.Function}({string.Join("; ", call.Arguments.Select(Of))}){Mark(call)}",
        SequenceCall call => $"{call.Function}({string.Join("; ", call.Arguments.Select(Of))}){Mark(call)}",
        TextOf text => $"{text.Kind.ToString().ToLowerInvariant()}({Of(text.Operand)})",
        ArrayConstruction array => $"[{string.Join(", ", array.Elements.Select(Of))}]",
        ObjectConstruction construction => $"{{{Of(construction.Members)}}}",
        With with => $"with({Of(with.Target)}, {{{Of(with.Members)}}})",
        _ => throw new InvalidOperationException($"{expression.GetType().Name} has no notation."),
    };

    private static string Of(IEnumerable<MemberValue> members) =>
        string.Join(", ", members.Select(static member => $"{member.Name}{(member.IsOmittedIfNull ? "?" : "")}: {Of(member.Value)}"));

    private static string Mark(Expression expression) => expression.IsNullable ? "?" : "";

    private static string Symbol(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideIntegers => "div",
        BinaryOperator.Remainder => "%",
        BinaryOperator.Concatenate => "&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.LessThan => "<",
        BinaryOperator.LessThanOrEqual => "<=",
        BinaryOperator.GreaterThan => ">",
        BinaryOperator.GreaterThanOrEqual => ">=",
        BinaryOperator.And => "and",
        BinaryOperator.Or => "or",
        _ => throw new InvalidOperationException($"{@operator} has no notation."),
    };
}
