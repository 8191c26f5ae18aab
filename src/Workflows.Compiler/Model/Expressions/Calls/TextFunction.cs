namespace Workflows.Compiler.Model.Expressions;

/// <summary>Functions over strings.</summary>
internal enum TextFunction
{
    /// <summary><c>text.Contains(part)</c>, ordinal.</summary>
    Contains,
}
