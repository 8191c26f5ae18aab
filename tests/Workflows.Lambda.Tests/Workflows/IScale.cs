namespace Workflows.Lambda.Tests.Workflows;

public interface IScale
{
    Task<int?> WeighAsync(Parcel parcel, CancellationToken cancellationToken);

    Task ConfirmAsync(string id, string token);

    void Reset();
}
