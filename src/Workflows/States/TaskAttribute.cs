namespace Workflows;

/// <summary>A Task state: the method is the work. In process it is called; in AWS it is a Lambda function. ASL: <c>"Type": "Task"</c>.</summary>
/// <remarks>
/// The method returns <c>T</c>, <see cref="System.Threading.Tasks.Task{TResult}"/> or <see cref="ValueTask{TResult}"/> of <c>T</c>, which is the state's result, or
/// nothing (<c>void</c>, <c>Task</c>, <c>ValueTask</c>), and then the state gives on its input. Its body may be any C#.
/// An exception it throws fails the workflow with the exception type's name as the Error.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TaskAttribute : TransitionAttribute
{
    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes the task's input from the state's input. ASL: <c>Arguments</c>.
    /// </summary>
    /// <value>Default: the task gets the state's input.</value>
    public string? Arguments { get; set; }

    /// <summary>
    /// A pure method of the class, as <c>nameof(Method)</c>, that makes what the state gives on: from <c>(result)</c> or <c>(input, result)</c>. ASL: <c>Output</c>.
    /// </summary>
    /// <value>Default: the state gives on its result.</value>
    public string? Output { get; set; }
}
