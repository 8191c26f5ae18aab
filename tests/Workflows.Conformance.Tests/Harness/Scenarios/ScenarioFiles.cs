using System.Text.Json;

namespace Workflows.Conformance.Tests.Harness;

/// <summary>The scenarios and recordings, as the build copied them next to the tests. A case is <c>workflow/name</c>.</summary>
internal static class ScenarioFiles
{
    private const string DefinitionFile = "definition.asl.json";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public static IReadOnlyList<string> Scenarios => Cases("Scenarios");

    public static IReadOnlyList<string> Recordings => Cases("Recordings");

    /// <summary>The scenarios that were run with the definition that a workflow is a port of, too.</summary>
    public static IReadOnlyList<string> Originals => Cases("Originals");

    public static Scenario ReadScenario(string @case) => Read<Scenario>(PathOf("Scenarios", $"{@case}.json"));

    public static Outcome ReadRecording(string @case) => Read<Outcome>(PathOf("Recordings", $"{@case}.json"));

    public static OriginalAndPort ReadOriginal(string @case) => Read<OriginalAndPort>(PathOf("Originals", $"{@case}.json"));

    /// <summary>Whether a workflow is a port of a definition that somebody else wrote.</summary>
    public static bool HasOriginal(string workflow) => File.Exists(PathOf("Originals", workflow, DefinitionFile));

    /// <summary>The definition that a workflow is a port of.</summary>
    public static JsonElement ReadOriginalDefinition(string workflow) => Read<JsonElement>(PathOf("Originals", workflow, DefinitionFile));

    /// <summary>The definition that the oracle ran when it was recorded; null if there is none.</summary>
    public static string? ReadRecordedDefinition(string workflow)
    {
        var path = PathOf("Recordings", workflow, DefinitionFile);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static T Read<T>(string path) => JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json)
        ?? throw new InvalidDataException($"{path} is empty.");

    private static string[] Cases(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*.json", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != DefinitionFile)
        .Select(file => Path.ChangeExtension(Path.GetRelativePath(PathOf(folder), file), null).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToArray();

    private static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);
}
