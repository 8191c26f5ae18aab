namespace Workflows.Compiler.Model.Data;

/// <summary>A class that derives from another, and how JSON says so.</summary>
/// <param name="FullName">The class.</param>
/// <param name="Id">The discriminator's value; null if it is written without, and so is read as its base.</param>
/// <param name="Number">The discriminator's value if it is a number.</param>
internal sealed record PolymorphicCase(string FullName, string? Id, int? Number)
{
    /// <summary>Whether the class has cases of its own, which its base does not ask for.</summary>
    public bool HasCases { get; init; }
}
