using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NewestActivities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_OccurredOn",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OccurredOn_CreatedAt_Id",
                table: "Activities",
                columns: new[] { "OccurredOn", "CreatedAt", "Id" },
                descending: new[] { true, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_OccurredOn_CreatedAt_Id",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OccurredOn",
                table: "Activities",
                column: "OccurredOn");
        }
    }
}
