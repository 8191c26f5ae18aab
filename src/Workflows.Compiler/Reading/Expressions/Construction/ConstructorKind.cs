namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What is known of a constructor.</summary>
internal enum ConstructorKind
{
    /// <summary>It may do anything.</summary>
    Opaque,

    /// <summary>A primary or parameterless constructor without code of its own: initialisers run.</summary>
    Plain,

    /// <summary>A struct's own: everything is zero, no initialiser runs.</summary>
    Zero,

    /// <summary>A record's of another assembly, or one without parameters: what it does not get as an argument is not known.</summary>
    Foreign,
}
