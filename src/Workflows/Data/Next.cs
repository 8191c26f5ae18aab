using System.ComponentModel;

namespace Workflows;

/// <summary>Where a <c>[Choice]</c> goes: <c>nameof(State)</c>, or <see cref="To{T}(string, T)"/> with a value for that state.</summary>
public readonly struct Next
{
    // Two fields come back from a method in registers, so "no value" is null and a null value is this.
    private static readonly object NullValue = new();

    private readonly object? _value;

    private Next(string state, object? value)
    {
        State = state;
        _value = value;
    }

    /// <summary>The method of the next state.</summary>
    public string State { get; }

    /// <summary>The value for the next state, if <see cref="HasValue"/>. ASL: the choice rule's <c>Output</c>.</summary>
    public object? Value => ReferenceEquals(_value, NullValue) ? null : _value;

    /// <summary>Whether the next state gets <see cref="Value"/> instead of the Choice's input.</summary>
    public bool HasValue => _value is not null;

    /// <summary>Goes to a state with another value than the Choice's input.</summary>
    /// <typeparam name="T">The next state's input type.</typeparam>
    /// <param name="state">The state, as <c>nameof(Method)</c>.</param>
    /// <param name="value">What the state gets. ASL: the choice rule's <c>Output</c>.</param>
    public static Next To<T>(string state, T value) => new(state, value ?? NullValue);

    /// <summary>Goes to a state with the Choice's input.</summary>
    /// <param name="state">The state, as <c>nameof(Method)</c>.</param>
    public static implicit operator Next(string state) => new(state, value: null);

    /// <summary>Whether this goes to the state; used by generated code.</summary>
    /// <param name="state">The method of a state.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool Is(string state) => string.Equals(State, state);
}
