namespace Workflows.Compiler.Model.Expressions;

internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,

    /// <summary>Division of doubles.</summary>
    Divide,

    /// <summary>Division of integers, towards zero; by zero it is an error.</summary>
    DivideIntegers,

    /// <summary>Remainder with the dividend's sign; by zero it is an error.</summary>
    Remainder,

    /// <summary>Joins two strings, neither of which is null.</summary>
    Concatenate,

    Equal,
    NotEqual,
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,

    And,
    Or,
}
