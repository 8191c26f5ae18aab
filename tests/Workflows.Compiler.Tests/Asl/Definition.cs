using System.Text.Json;
using System.Text.Json.Nodes;
using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Tests.Models;

namespace Workflows.Compiler.Tests.Asl;

/// <summary>An emitted definition, read back as JSON.</summary>
internal sealed class Definition(JsonNode root)
{
    public static Definition Of(Workflow workflow) => new(JsonNode.Parse(AslEmitter.Emit(workflow))!);

    /// <summary>The state alone; its targets have to be itself.</summary>
    public static Definition Of(State state) => new(Of(Sketch.Workflow(state)).Node("States", state.Name)!);

    /// <summary>The state alone, in JSONPath.</summary>
    public static Definition OfJsonPath(State state) => new(Of(Sketch.InJsonPath(Sketch.Workflow(state))).Node("States", state.Name)!);

    /// <summary>The whole state on one line.</summary>
    public string Json() => Json([])!;

    public string? Text(params string[] path) => (string?)Node(path);

    /// <summary>What is there as JSON on one line; null if nothing is.</summary>
    public string? Json(params string[] path) => Node(path)?.ToJsonString(new JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public bool Has(string member) => root.AsObject().ContainsKey(member);

    private JsonNode? Node(params string[] path) => path.Aggregate((JsonNode?)root, (node, name) => node is JsonArray array ? array[int.Parse(name)] : node?[name]);
}
