namespace Workflows.Compiler.Model.States;

/// <summary>Where objects stand in S3: constants, which may hold <c>${Placeholders}</c>, or what a pure method says. ASL: <c>Arguments</c> or <c>Parameters</c>.</summary>
/// <param name="Bucket">The bucket; null if a method says it.</param>
/// <param name="Key">The object's key, or the prefix of several; null for none, or if a method says it.</param>
internal sealed record ObjectLocation(string? Bucket, string? Key)
{
    /// <summary>The pure method whose value is the location; null for constants.</summary>
    public ShapingMethod? Shaping { get; init; }
}
