using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.States;

internal static class WaitStateReader
{
    private const int MaxSeconds = 99_999_999;

    private static readonly WaitTime Unknown = new WaitTime.Seconds(0);

    public static WaitState Read(StateReading state)
    {
        var method = state.ReadMethod();
        state.Taken = state.ReadInput();
        var assign = AssignReader.OfInput(state);
        return new WaitState
        {
            Name = state.Name,
            Method = method,
            Comment = state.Comment,
            Input = state.Taken,
            Assign = assign,
            Transition = state.ReadTransition(),
            Time = ReadTime(state, method) ?? Unknown,
        };
    }

    private static WaitTime? ReadTime(StateReading state, Method method)
    {
        var constants = new[] { "Seconds", "Timestamp" }.Where(state.Attribute.Has).ToArray();
        if (constants.Length == 2 || (constants.Length == 1 && !state.Symbol.ReturnsVoid))
        {
            state.Find(DiagnosticIds.ConflictingAttributes, state.Attribute.LocationOf(constants[0]), state.Symbol.Name, "exactly one of Seconds, Timestamp and a returned time");
            return null;
        }

        if (constants.Length == 1)
        {
            SignatureRules.CheckNoBody(state);
            return constants[0] == "Seconds" ? ReadSeconds(state) : ReadTimestamp(state);
        }

        return SignatureRules.CheckReturns(state, "a TimeSpan or a DateTimeOffset, or give Seconds or Timestamp", IsTime)
            ? state.Incomplete(state.Workflow.Pure.ReadWait(state.Symbol, StateReading.Bind(state.Symbol, method)))
            : null;
    }

    private static WaitTime? ReadSeconds(StateReading state)
    {
        if (state.Attribute.Number("Seconds") is >= 0 and <= MaxSeconds and { } seconds)
        {
            return new WaitTime.Seconds(seconds);
        }

        state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("Seconds"), "Seconds", "0 to 99,999,999");
        return null;
    }

    private static WaitTime? ReadTimestamp(StateReading state)
    {
        var text = state.Attribute.Text("Timestamp") ?? "";
        if (Regex.IsMatch(text, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)\z")
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            // ASL drops what is finer than a second.
            return new WaitTime.Timestamp(text, moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerSecond));
        }

        state.Find(DiagnosticIds.InvalidValue, state.Attribute.LocationOf("Timestamp"), "Timestamp", "an RFC 3339 timestamp such as '2030-01-01T00:00:00Z'");
        return null;
    }

    private static bool IsTime(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (SystemTypes.Is(named, "System", "TimeSpan") || SystemTypes.Is(named, "System", "DateTimeOffset"));
}
