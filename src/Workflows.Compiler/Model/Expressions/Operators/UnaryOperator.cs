namespace Workflows.Compiler.Model.Expressions;

internal enum UnaryOperator
{
    Not,
    Negate,
}
