namespace Workflows;

/// <summary>Sets variables of the workflow when the state is left without an error. ASL: <c>Assign</c>.</summary>
/// <remarks>
/// Named is either a variable or a pure method of the class; a method of that name comes first.
/// A variable gets what the state makes as a whole: the result of a Task, the value of a Pass, the input of a Choice or Wait.
/// A method gives several, as a tuple whose names are the variables, or one that is called like the method in camel case. After a Task it takes
/// <c>(result)</c> or <c>(input, result)</c>, elsewhere <c>(input)</c>, and with them whatever pure methods may read.
/// All of a state, its Output too, reads variables as they were when it was entered.
/// </remarks>
/// <example>
/// <code>
/// [Pass(Next = nameof(Copy)), Assign(nameof(Place))]
/// static Job Read(Request request) => new(request.Id);
///
/// static (string bucket, string key) Place(Request request) => (request.Bucket, request.Key);
///
/// [Task(End = true)]
/// public Task Copy(Job job, [Variable] string bucket, [Variable] string key) => store.CopyAsync(bucket, key);
/// </code>
/// </example>
/// <param name="name">A pure method of the class, as <c>nameof(Method)</c>, or a variable.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AssignAttribute(string name) : Attribute
{
    /// <summary>The pure method, or the variable.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// On a Choice: only the arms that lead to this state, as <c>nameof(Method)</c>, set the variables. ASL: the <c>Assign</c> of these choice rules.
    /// </summary>
    /// <value>Default: every arm does.</value>
    public string? When { get; set; }
}
