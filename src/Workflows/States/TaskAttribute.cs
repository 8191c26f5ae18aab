namespace Workflows;

/// <summary>A Task state: the method is the work. In process it is called; in AWS it is a Lambda function. ASL: <c>"Type": "Task"</c>.</summary>
/// <remarks>
/// The method returns <c>T</c>, <see cref="System.Threading.Tasks.Task{TResult}"/> or <see cref="ValueTask{TResult}"/> of <c>T</c>, which is the state's result, or
/// nothing (<c>void</c>, <c>Task</c>, <c>ValueTask</c>), and then the state gives on its input. Its body may be any C#.
/// An exception it throws is an error of the type's name, which <c>[Retry]</c> and <c>[Catch]</c> may handle and which fails the workflow otherwise.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
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

    /// <summary>
    /// How long one try may take, in seconds: 1 to 99,999,999. Then the token that the method takes is cancelled and the state fails with
    /// <c>States.Timeout</c>, whether or not the method has ended. ASL: <c>TimeoutSeconds</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public int TimeoutSeconds { get; set; }

    /// <summary>
    /// The member of the state's input that says how many seconds one try may take, as <c>nameof(Order.Limit)</c>, or a pure method of the class that computes it from
    /// the input. ASL: <c>TimeoutSeconds</c> as an expression.
    /// </summary>
    /// <value>Default: not set.</value>
    public string? TimeoutSecondsPath { get; set; }
}
