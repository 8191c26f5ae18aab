namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over arrays.</summary>
internal enum SequenceFunction
{
    /// <summary><c>source.Select(lambda)</c>; the lambda may take the index too.</summary>
    Select,

    /// <summary><c>source.Where(lambda)</c>; the lambda may take the index too.</summary>
    Where,
}
