namespace Workflows;

/// <summary>A state that goes on to one other state or ends the workflow: exactly one of <see cref="Next"/> and <see cref="End"/> is set.</summary>
public abstract class TransitionAttribute : StateAttribute
{
    private protected TransitionAttribute()
    {
    }

    /// <summary>The method of the state that follows, as <c>nameof(Method)</c>. ASL: <c>Next</c>.</summary>
    public string? Next { get; set; }

    /// <summary>Whether the workflow ends with this state. ASL: <c>End</c>.</summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool End { get; set; }
}
