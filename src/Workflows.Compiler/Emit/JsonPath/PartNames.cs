using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>What messages call the parts of expressions.</summary>
internal static class PartNames
{
    /// <summary>The part that keeps an expression from being a path: of <c>(a ? b : c).Name</c> the condition.</summary>
    public static Expression Culprit(Expression expression, JsonPathRoots roots) => expression switch
    {
        MemberAccess { Target: var target } when PathReader.TryRead(target, roots) is null => Culprit(target, roots),
        ElementAccess { Target: var target } when PathReader.TryRead(target, roots) is null => Culprit(target, roots),
        Lookup { Target: var target } when PathReader.TryRead(target, roots) is null => Culprit(target, roots),
        _ => expression,
    };

    public static string Of(Expression part, JsonPathRoots roots) => part switch
    {
        Reference.Now => "the clock",
        Reference.Placeholder placeholder => $"the placeholder '{placeholder.Name}'",
        Reference.Input => "the state's input beside the result",
        Reference.Result => "the result here",
        Reference.ErrorOutput => "the error here",
        Reference.Variable variable => $"the variable '{variable.Name}'",
        Reference.Local => "a lambda's parameter",
        MemberAccess member => $"the member name '{member.Name}'",
        Lookup { Key: Literal.String key } => $"the key '{key.Value}'",
        Lookup => "a computed key",
        ElementAccess or SequenceCall { Function: SequenceFunction.First or SequenceFunction.Last } => "this element",
        Conditional { Condition: IsNull, Then: Failure } => "the exception that a null throws here",
        Conditional { Then: Failure } or Conditional { Otherwise: Failure } or Failure => "a 'switch' that may have no arm for a value",
        Conditional => "a condition within a value",
        Coalesce => "a default for what may be missing",
        Binary { Operator: BinaryOperator.Concatenate } => "joined text here",
        Binary { Operator: BinaryOperator.Add, Scalar: ScalarType.Integer } => "a sum",
        Binary { Operator: BinaryOperator.Subtract, Scalar: ScalarType.Integer } => "a difference from what is no constant",
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } => "a sum of other numbers than 'int'",
        Binary { Operator: BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.DivideIntegers or BinaryOperator.Remainder } => "multiplication and division",
        Binary or IsNull or Unary { Operator: UnaryOperator.Not } => "a comparison as a value",
        Unary => "a minus sign",
        TextOf { Kind: TextKind.Boolean } => "the text of a 'bool', which C# writes with a capital",
        TextOf => "text here",
        Count => "a count here",
        ObjectConstruction => "a new object here",
        ArrayConstruction => "a new array here",
        With => "'with' here",
        Lambda => "a lambda",
        Spread => "elements of another array here",
        TextCall { Function: TextFunction.StartsWith or TextFunction.EndsWith or TextFunction.Contains } => "a search within text",
        SequenceCall { Function: SequenceFunction.Range } => "a range whose length is not a constant from 1 to 1000",
        Call => "this call",
        Literal => "a constant here",
        _ => "this expression",
    };
}
