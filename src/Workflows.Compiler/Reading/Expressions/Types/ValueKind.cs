namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What operators and text may do with a type's values. Nullable value types are the kind of their underlying type.</summary>
internal enum ValueKind
{
    Boolean,

    /// <summary>An integer that C# computes with as <c>int</c>.</summary>
    Integer,

    Double,

    /// <summary><c>long</c> or <c>decimal</c>, which may hold more than JSONata's numbers can.</summary>
    Wide,

    Character,
    String,
    Enum,

    /// <summary>Everything that no operator but a test for null is allowed on.</summary>
    Other,
}
