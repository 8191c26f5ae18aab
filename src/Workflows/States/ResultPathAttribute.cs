namespace Workflows;

/// <summary>
/// The state gives on its input with one member replaced by the result. In C# it is <c>input with { Member = result }</c>, in ASL an <c>Output</c> with <c>$merge</c>.
/// </summary>
/// <remarks>On <c>[Task]</c> and <c>[Pass]</c>. The input is a record or a struct, so that <c>with</c> applies.</remarks>
/// <example><c>[ResultPath(nameof(Order.Payment))]</c>, or nested: <c>[ResultPath(nameof(Order.Artifact), nameof(Artifact.Descriptor))]</c>.</example>
/// <param name="path">The member, or the members from the outermost to the innermost, each as <c>nameof(…)</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResultPathAttribute(params string[] path) : Attribute
{
    /// <summary>The members from the outermost to the innermost.</summary>
    public IReadOnlyList<string> Path { get; } = path;
}
