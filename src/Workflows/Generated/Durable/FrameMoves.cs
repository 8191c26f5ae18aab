using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using Workflows.Durable;

namespace Workflows.Generated;

/// <summary>What a frame is given and where it goes, with the states of a compiled workflow as its enum and the JSON of its assembly, for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FrameMoves
{
    /// <summary>The contract of a type's JSON.</summary>
    public static JsonTypeInfo<T> JsonOf<T>(this Frame frame) => (JsonTypeInfo<T>)MachineOf(frame).Json.GetTypeInfo(typeof(T));

    /// <inheritdoc cref="Frame.Input{T}(JsonTypeInfo{T})"/>
    public static T Input<T>(this Frame frame) => frame.Input(frame.JsonOf<T>());

    /// <inheritdoc cref="Frame.ExecutionInput{T}(JsonTypeInfo{T})"/>
    public static T ExecutionInput<T>(this Frame frame) => frame.ExecutionInput(frame.JsonOf<T>());

    /// <inheritdoc cref="Frame.MoveTo(int)"/>
    public static void MoveTo<TState>(this Frame frame, TState state)
        where TState : struct, Enum => frame.MoveTo(Number(state));

    /// <inheritdoc cref="Frame.MoveTo{T}(int, T, JsonTypeInfo{T})"/>
    public static void MoveTo<TState, T>(this Frame frame, TState state, T value)
        where TState : struct, Enum => frame.MoveTo(Number(state), value, frame.JsonOf<T>());

    /// <inheritdoc cref="Frame.MoveTo{T}(int, T, JsonTypeInfo{T})"/>
    public static void MoveTo<TState, T>(this Frame frame, TState state, T value, JsonTypeInfo<T> contract)
        where TState : struct, Enum => frame.MoveTo(Number(state), value, contract);

    /// <summary>Goes on with the state that a Choice's method named, which is called as its method.</summary>
    public static void MoveTo(this Frame frame, Next next) => frame.MoveTo(MachineOf(frame).NumberOf(next));

    /// <inheritdoc cref="Frame.End{T}(T, JsonTypeInfo{T})"/>
    public static void End<T>(this Frame frame, T output) => frame.End(output, frame.JsonOf<T>());

    /// <summary>Ends the execution with an error.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="error">ASL's <c>Error</c>.</param>
    /// <param name="cause">ASL's <c>Cause</c>.</param>
    public static void Fail(this Frame frame, string? error, string? cause = null) => frame.Fail(new WorkflowError(error!, cause));

    /// <summary>A state's number, which its member of the enum is.</summary>
    internal static int Number<TState>(TState state)
        where TState : struct, Enum => Unsafe.As<TState, int>(ref state);

    private static CompiledMachine MachineOf(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Compiled!;
    }
}
