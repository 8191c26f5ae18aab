namespace Workflows.Compiler.Model.Data;

/// <summary>A class, record or struct: an object in JSON.</summary>
/// <param name="Members">In the order in which JSON has them.</param>
internal sealed record ObjectType(TypeReference Type, EquatableArray<DataMember> Members) : DataType(Type)
{
    /// <summary>The constructor's parameters by their C# names, in its order; without those that keep their default.</summary>
    public EquatableArray<string> Parameters { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether the constructor has more parameters than <see cref="Parameters"/>, so that arguments need names.</summary>
    public bool SkipsParameters { get; init; }
}
