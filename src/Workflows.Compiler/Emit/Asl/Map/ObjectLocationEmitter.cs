using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes where objects stand in S3.</summary>
internal static class ObjectLocationEmitter
{
    /// <param name="location">Where.</param>
    /// <param name="key">What the key is called: <c>Key</c>, or <c>Prefix</c> of several objects.</param>
    /// <param name="given">What holds of the input.</param>
    public static JsonNode Arguments(ObjectLocation location, string key, Given given) =>
        location.Shaping is { } shaping ? Template.Output(shaping.Body, given) : Constants(location, key, Constant);

    /// <summary>An object of the constants.</summary>
    public static JsonObject Constants(ObjectLocation location, string key, Func<string, JsonNode> constant) => new()
    {
        { "Bucket", location.Bucket is { } bucket ? constant(bucket) : null },
        { key, location.Key is { } name ? constant(name) : null },
    };

    /// <summary>A text as it is, so that a deployment can replace what is in <c>${}</c>.</summary>
    private static JsonNode Constant(string text) => text.Contains("${") ? JsonNode.Of(text) : Template.Of(new Literal.String(text));
}
