namespace Workflows.Compiler.Reading.Expressions;

internal enum JsonataTokenKind
{
    Operator,

    /// <summary>A string, a number, a regular expression, or <c>true</c>, <c>false</c> and <c>null</c>.</summary>
    Constant,

    /// <summary>A step of a path.</summary>
    Name,

    /// <summary>A name with its dollar sign; <c>$</c> and <c>$$</c> too.</summary>
    Variable,

    /// <summary>The word <c>function</c>.</summary>
    Function,

    /// <summary>Something that does not end.</summary>
    Open,
}
