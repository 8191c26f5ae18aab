using Workflows.Compiler.Emit.JsonPath;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes in JSONPath what only a Distributed Map has.</summary>
internal static class JsonPathDistributedEmitter
{
    public static JsonObject Reader(ItemReader reader, JsonPathScope scope)
    {
        var configuration = ItemReaderEmitter.Configuration(reader);
        JsonPathWorkEmitter.AddNumber(configuration, "MaxItems", reader.MaxItems, scope);
        return new JsonObject
        {
            { "Resource", ItemReaderEmitter.Resource(reader) },
            { "Parameters", Location(reader.Location, ItemReaderEmitter.KeyField(reader), scope) },
            { "ReaderConfig", configuration.OrNone() },
        };
    }

    public static JsonObject Batcher(ItemBatcher batcher, JsonPathScope scope)
    {
        var fields = new JsonObject();
        JsonPathWorkEmitter.AddNumber(fields, "MaxItemsPerBatch", batcher.MaxItemsPerBatch, scope);
        JsonPathWorkEmitter.AddNumber(fields, "MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch, scope);
        fields.Add("BatchInput", batcher.BatchInput is { } input ? JsonPathWorkEmitter.Template(input.Body, "a batch's input", scope) : null);
        return fields;
    }

    public static JsonObject Writer(ResultWriter writer, JsonPathScope scope) => new()
    {
        { "Resource", writer.Location is null ? null : ResultWriterEmitter.PutObject },
        { "Parameters", writer.Location is { } location ? Location(location, ResultWriterEmitter.KeyField, scope) : null },
        { "WriterConfig", ResultWriterEmitter.Configuration(writer) },
    };

    private static JsonNode? Location(ObjectLocation location, string key, JsonPathScope scope) => location.Shaping is { } shaping
        ? JsonPathWorkEmitter.Template(shaping.Body, "a place in S3", scope)
        : ObjectLocationEmitter.Constants(location, key, JsonNode.Of);
}
