namespace Workflows.Compiler.Model.Data;

/// <summary>How JSON tells the classes apart that derive from one.</summary>
/// <param name="Discriminator">The name of the member that says which class it is.</param>
/// <param name="Cases">The classes.</param>
internal sealed record Polymorphism(string Discriminator, EquatableArray<PolymorphicCase> Cases)
{
    /// <summary>Whether what the discriminator does not know is the base class.</summary>
    public bool IgnoresUnknown { get; init; }

    /// <summary>Whether an object of a class that is none of the cases is written as another class.</summary>
    public bool FallsBack { get; init; }

    /// <summary>Whether that is the nearest class, not the base; the cases are in that order then.</summary>
    public bool IsNearest { get; init; }
}
