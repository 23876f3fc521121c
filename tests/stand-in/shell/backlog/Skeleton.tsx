/** The shape of a backlog while it is read. */
const ROWS = 12;

export function Skeleton() {
  return (
    <div className="backlog" role="status" aria-label="Reading the backlog">
      <div className="backlog-content">
        <div className="bone bone-title" />
        {Array.from({ length: ROWS }, (_, index) => (
          <div key={index} className="bone bone-row" />
        ))}
      </div>
    </div>
  );
}
