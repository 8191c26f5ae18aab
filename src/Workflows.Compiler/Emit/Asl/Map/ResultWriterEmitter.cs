using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Emit.Asl;

/// <summary>Writes how and where a Distributed Map writes the results of its children.</summary>
internal static class ResultWriterEmitter
{
    /// <summary>The action of S3 that writes a file.</summary>
    public const string PutObject = "arn:aws:states:::s3:putObject";

    /// <summary>What the action is told the folder by.</summary>
    public const string KeyField = "Prefix";

    public static JsonObject Emit(ResultWriter writer, Given given) => new()
    {
        { "Resource", writer.Location is null ? null : PutObject },
        { "Arguments", writer.Location is { } location ? ObjectLocationEmitter.Arguments(location, KeyField, given) : null },
        { "WriterConfig", Configuration(writer) },
    };

    /// <summary>The <c>WriterConfig</c>, which has to name the type of the files even where it is JSON, the default.</summary>
    public static JsonObject? Configuration(ResultWriter writer) => writer is { OutputType: null, Transformation: null }
        ? null
        : new() { { "OutputType", writer.OutputType ?? "JSON" }, { "Transformation", writer.Transformation } };
}
