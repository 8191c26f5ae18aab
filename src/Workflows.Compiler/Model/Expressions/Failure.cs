namespace Workflows.Compiler.Model.Expressions;

/// <summary>An evaluation that fails, such as a <c>switch</c> none of whose arms applies.</summary>
internal sealed record Failure(string Message) : Expression;
