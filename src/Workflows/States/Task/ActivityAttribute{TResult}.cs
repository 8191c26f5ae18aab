namespace Workflows;

/// <summary>
/// A Task state whose work waits until a worker asks for it: the method is a pure expression that makes the activity's input. ASL: <c>"Type": "Task"</c> with the activity's
/// ARN as <c>Resource</c>.
/// </summary>
/// <remarks>In process workers ask <see cref="RunOptions.Callbacks"/> for work by the activity's name.</remarks>
/// <typeparam name="TResult">What the worker gives.</typeparam>
/// <param name="name">The activity's name, for which the definition has a placeholder that a deployment replaces by its ARN; or the ARN, or a placeholder, itself.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ActivityAttribute<TResult>(string name) : CallAttribute
{
    /// <summary>The activity's name.</summary>
    public string ActivityName { get; } = name;
}
