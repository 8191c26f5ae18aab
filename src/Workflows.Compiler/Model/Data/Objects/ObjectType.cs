namespace Workflows.Compiler.Model.Data;

/// <summary>A class, record or struct: an object in JSON.</summary>
/// <param name="Members">In the order in which JSON has them.</param>
internal sealed record ObjectType(TypeReference Type, EquatableArray<DataMember> Members) : DataType(Type)
{
    /// <summary>The constructor's parameters by their C# names, in its order; without those that keep their default.</summary>
    public EquatableArray<string> Parameters { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether the constructor has more parameters than <see cref="Parameters"/>, so that arguments need names.</summary>
    public bool SkipsParameters { get; init; }

    /// <summary>Whether there are no objects of this very type, only of its cases.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether JSON with other members is refused.</summary>
    public bool RefusesUnknown { get; init; }

    /// <summary>The member that holds what JSON has beside the others.</summary>
    public ExtensionMember? Extension { get; init; }

    /// <summary>The classes that derive from it, if JSON tells them apart.</summary>
    public Polymorphism? Polymorphism { get; init; }

    /// <summary>The discriminators of the types of which this is a case; they are no members.</summary>
    public EquatableArray<string> Discriminators { get; init; } = EquatableArray<string>.Empty;
}
