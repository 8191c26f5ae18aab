using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>Reads <c>[ResultWriter]</c>.</summary>
internal static class ResultWriterReader
{
    private static readonly string[] Transformations = ["COMPACT", "FLATTEN", "NONE"];

    /// <summary>Null if the state gives the outputs on as they are.</summary>
    public static ResultWriter? Read(StateReading state)
    {
        if (state.Attributes.FirstOrDefault(static candidate => candidate.FullName == KnownNames.ResultWriter) is not { } attribute)
        {
            return null;
        }

        var hasBucket = attribute.Text(0) is not null;
        if (hasBucket && attribute.Has("Location"))
        {
            state.Find(DiagnosticIds.ConflictingAttributes, attribute.LocationOf("Location"), state.Symbol.Name, "either a bucket or Location, which say where its results are written");
        }

        var isWritten = hasBucket || attribute.Has("Location");
        var transformation = attribute.Number("Transformation") is >= 0 and < 3 and { } number ? Transformations[number] : "COMPACT";
        if (!isWritten && transformation == "NONE")
        {
            state.Find(DiagnosticIds.InvalidValue, attribute.LocationOf("Transformation"), "Transformation", "Compact or Flatten where nothing is written: the records of executions have no type here; name a bucket");
        }

        return new ResultWriter
        {
            Location = attribute.Has("Location") ? new ObjectLocation(null, null) { Shaping = ShapingReader.ReadLocation(state, attribute, isPrefix: true) }
                : hasBucket ? new ObjectLocation(attribute.Text(0), attribute.Text(1))
                : null,
            OutputType = attribute.Number("OutputType") == 1 ? "JSONL" : "JSON",
            Transformation = transformation,
        };
    }
}
